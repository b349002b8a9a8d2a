package cn.rongjiu.calendar;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;

/** A configuration file with this name and content. */
final class Probe extends ByteArrayResource {

    private final String name;

    Probe(String name, String content) {
        this(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Probe(String name, byte[] content) {
        super(content, name);
        this.name = name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
