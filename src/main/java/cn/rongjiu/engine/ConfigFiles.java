package cn.rongjiu.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files an office may change: each one in {@code config/} beside the jar wins over the one shipped in the jar. */
public final class ConfigFiles {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    private ConfigFiles() {}

    /** The text of {@code config/<name>}. */
    public static String text(String name) {
        Resource beside = RESOURCES.getResource("file:./config/" + name);
        return read(beside.exists() ? beside : RESOURCES.getResource("classpath:config/" + name), name);
    }

    /** The texts of all files of a folder of {@code config/} with this ending, by file name. */
    public static SortedMap<String, String> texts(String folder, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String place : new String[] {"classpath*:config/", "file:./config/"}) {
            for (Resource file : list(place + folder + "/*" + ending)) {
                texts.put(file.getFilename(), read(file, folder + "/" + file.getFilename()));
            }
        }
        return texts;
    }

    private static Resource[] list(String pattern) {
        try {
            return RESOURCES.getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("无法读取 " + pattern, unreadable);
        }
    }

    private static String read(Resource file, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getContentAsByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalStateException("config/" + name + " 不是 UTF-8 编码，请另存为 UTF-8 后重新启动。", notUtf8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("config/" + name + " 无法读取，请恢复该文件后重新启动。", unreadable);
        }
    }
}
