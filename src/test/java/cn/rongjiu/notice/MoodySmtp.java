package cn.rongjiu.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A mail server that takes mail, refuses it, falls silent in the middle or goes away, as told. */
final class MoodySmtp implements AutoCloseable {

    /** Falls silent before a word is said. */
    static final String AT_ONCE = "";

    /** Takes the mail and never says so. */
    static final String AFTER_THE_MAIL = ".";

    private static final String ID = "message-id: ";

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> silent = new CopyOnWriteArrayList<>();
    private final Semaphore fellSilent = new Semaphore(0);
    private volatile ServerSocket door;
    private volatile String refusal;
    private volatile String silentAt;

    MoodySmtp() {
        open(0);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The Message-IDs of the mails it took, whether it said so or not. */
    List<String> taken() {
        return taken;
    }

    void takes() {
        refusal = null;
        silentAt = null;
        silent.forEach(MoodySmtp::hangUp);
        silent.clear();
        if (door.isClosed()) {
            open(door.getLocalPort());
        }
    }

    void refuses(String answer) {
        refusal = answer;
    }

    /** Says nothing more after a line that begins with this, and keeps the line open. */
    void fallsSilent(String line) {
        silentAt = line;
    }

    void goesAway() {
        close();
    }

    /** Waits until somebody waits for an answer. */
    void awaitSilence() throws InterruptedException {
        if (!fellSilent.tryAcquire(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody called");
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(int port) {
        try {
            ServerSocket opened = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
            door = opened;
            inBackground(() -> serve(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket caller = opened.accept();
                inBackground(() -> talk(caller));
            } catch (IOException closed) {
                if (!opened.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
            boolean mail = false;
            String line = AT_ONCE;
            while (line != null && !isSilent(line, caller)) {
                String answer = mail ? listen(line) : answer(line);
                mail = mail ? !AFTER_THE_MAIL.equals(line) : "DATA".equals(line);
                if (answer != null) {
                    caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
                line = in.readLine();
            }
            // a silent server reads on, or the caller would learn that it is gone
            while (line != null) {
                line = in.readLine();
            }
        } catch (IOException hungUp) {
            hangUp(caller);
        }
    }

    private boolean isSilent(String line, Socket caller) {
        String at = silentAt;
        if (at == null || !(at.isEmpty() || AFTER_THE_MAIL.equals(at) ? line.equals(at) : line.startsWith(at))) {
            return false;
        }
        silent.add(caller);
        fellSilent.release();
        return true;
    }

    private String listen(String line) {
        if (line.toLowerCase(Locale.ROOT).startsWith(ID)) {
            taken.add(line.substring(ID.length()));
        }
        return AFTER_THE_MAIL.equals(line) ? "250 taken" : null;
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            return Objects.requireNonNullElse(refusal, "250 ok");
        }
        return line.equals(AT_ONCE)
                ? "220 moody"
                : line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private static void hangUp(Socket caller) {
        try {
            caller.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
