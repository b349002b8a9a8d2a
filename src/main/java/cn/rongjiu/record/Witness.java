package cn.rongjiu.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The last seals in a file outside the database. Whoever puts an older copy of the whole database back in place leaves
 * everything in it consistent; only what stands elsewhere tells that there was more.
 */
@Component
class Witness {

    private final Path file;

    /** @param file empty when no witness is kept */
    Witness(@Value("${rongjiu.record.witness:}") String file) {
        this.file = file.isBlank() ? null : Path.of(file.strip());
    }

    void note(Seal seal) {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(
                    file,
                    seal.sealNo() + " " + seal.sealedAt() + " " + seal.seal() + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the witness of the record's seals: " + file, e);
        }
    }

    /** The last seal it saw. */
    Optional<Testimony> last() {
        if (file == null || !Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split(" "))
                    .filter(words -> words.length == 3 && words[0].matches("\\d{1,18}"))
                    .reduce((first, second) -> second)
                    .map(words -> new Testimony(Long.parseLong(words[0]), words[2]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the witness of the record's seals: " + file, e);
        }
    }

    record Testimony(long sealNo, String seal) {}
}
