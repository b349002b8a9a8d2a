package cn.rongjiu.document;

import java.util.Map;

/**
 * What {@code config/documents.yaml} says.
 *
 * @param numbering pattern of document numbers
 * @param caseNumber pattern of printed case numbers
 * @param lead the body whose series holds joint documents
 * @param bodies the character of each body
 */
record Catalogue(
        String region,
        NumberPattern numbering,
        NumberPattern caseNumber,
        Body lead,
        Map<Body, String> bodies,
        Map<String, Item> documents) {

    enum Body {
        INTAKE,
        DISCIPLINE,
        ORGANISATION,
        REVIEW,
        JOINT
    }

    /**
     * One kind of document.
     *
     * @param kind the one character that stands for it in a number
     * @param addressee whom it is for when the register names nobody else
     */
    record Item(String title, String kind, Body body, boolean numbered, String addressee) {}

    /** The item; an unknown code is a mistake of the caller. */
    Item item(String code) {
        Item item = documents.get(code);
        if (item == null) {
            throw new IllegalArgumentException("no document " + code + " in config/documents.yaml");
        }
        return item;
    }

    /** The body whose series the item is numbered in. */
    Body series(Item item) {
        return item.body() == Body.JOINT ? lead : item.body();
    }

    String number(Item item, int year, long seq) {
        return numbering.fill(Map.of(
                "region", region,
                "body", bodies.get(series(item)),
                "kind", item.kind(),
                "year", year,
                "seq", seq));
    }
}
