package cn.rongjiu.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The case number as documents print it: RJ-2026-0017 is 容〔2026〕17号. */
@Component
public class PrintedNumber {

    private static final Pattern CASE_NUMBER = Pattern.compile("RJ-(\\d{4})-(\\d+)");

    private final Catalogue catalogue;

    PrintedNumber(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public String of(String caseNumber) {
        Matcher parts = CASE_NUMBER.matcher(caseNumber);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a case number: " + caseNumber);
        }
        return catalogue
                .caseNumber()
                .fill(Map.of(
                        "region", catalogue.region(),
                        "year", parts.group(1),
                        "seq", Long.parseLong(parts.group(2))));
    }
}
