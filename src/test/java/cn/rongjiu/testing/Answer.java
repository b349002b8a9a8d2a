package cn.rongjiu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** What a door answered. */
public record Answer(int status, JsonNode body) {

    public Answer isDone() {
        assertThat(status).as(body.toString()).isBetween(200, 204);
        return this;
    }

    /** Refused as a person's mistake, with a sentence a person understands. */
    public void isRefused(String sentence) {
        isRefused(400, sentence);
    }

    public void isRefused(int expected, String sentence) {
        assertThat(message()).contains(sentence).matches("(?s).*\\p{IsHan}.*").doesNotContain("Exception", "ENGINE-");
        assertThat(status).as(message()).isEqualTo(expected);
    }

    public String message() {
        return body.path("message").asText(body.path("detail").asText());
    }
}
