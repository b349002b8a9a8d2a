package cn.rongjiu.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One combination of the inputs of D4, with the table of the procedure written out a second time as plain Java. */
record FactorSheet(
        boolean negative, boolean positive, String f1, String f2, String f3, String f4, String f5, String f6) {

    static final List<List<String>> SCALES = List.of(
            List.of("PUBLIC", "MIXED", "PRIVATE"),
            List.of("UNFORESEEABLE", "CONSTRAINED", "ORDINARY"),
            List.of("COMPLIANT", "DEFECT", "VIOLATION"),
            List.of("SLIGHT", "ORDINARY", "SERIOUS"),
            List.of("MINOR", "MODERATE", "MAJOR"),
            List.of("RECOVERED", "PARTIAL", "NONE"));

    static List<FactorSheet> all() {
        List<FactorSheet> all = new ArrayList<>();
        for (boolean negative : new boolean[] {true, false}) {
            for (boolean positive : new boolean[] {true, false}) {
                for (int i = 0; i < 729; i++) {
                    all.add(of(negative, positive, i));
                }
            }
        }
        return all;
    }

    private static FactorSheet of(boolean negative, boolean positive, int number) {
        String[] values = new String[6];
        for (int factor = 0, rest = number; factor < 6; factor++, rest /= 3) {
            values[factor] = SCALES.get(factor).get(rest % 3);
        }
        return of(negative, positive, List.of(values));
    }

    private static FactorSheet of(boolean negative, boolean positive, List<String> f) {
        return new FactorSheet(negative, positive, f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5));
    }

    Map<String, Object> inputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("negativeHit", negative);
        inputs.put("positiveHit", positive);
        inputs.put("f1Motive", f1);
        inputs.put("f2Conditions", f2);
        inputs.put("f3Procedure", f3);
        inputs.put("f4Nature", f4);
        inputs.put("f5Consequence", f5);
        inputs.put("f6Recovery", f6);
        return inputs;
    }

    /** The sheets that differ in one factor, better by one step. */
    List<FactorSheet> better() {
        List<String> values = List.of(f1, f2, f3, f4, f5, f6);
        List<FactorSheet> better = new ArrayList<>();
        for (int factor = 0; factor < 6; factor++) {
            int step = SCALES.get(factor).indexOf(values.get(factor));
            if (step > 0) {
                List<String> changed = new ArrayList<>(values);
                changed.set(factor, SCALES.get(factor).get(step - 1));
                better.add(of(negative, positive, changed));
            }
        }
        return better;
    }

    /** Rule and grade by the written table, first row that fits. */
    String expected() {
        if (negative) {
            return "R01 REFUSE";
        }
        if (f1.equals("PRIVATE")) {
            return "R02 REFUSE";
        }
        if (f4.equals("SERIOUS")) {
            return "R03 REFUSE";
        }
        if (f5.equals("MAJOR")) {
            return "R04 REFUSE";
        }
        if (!positive) {
            return "R05 REFUSE";
        }
        if (f3.equals("VIOLATION")) {
            return f4.equals("SLIGHT") && f6.equals("RECOVERED") ? "R06 LIGHTER" : "R07 REFUSE";
        }
        return f1.equals("PUBLIC") ? ofPublicSpirit() : recovered() ? "R14 LIGHTER" : "R16 REFER";
    }

    /** From here F1 is PUBLIC, F3 no violation, F4 not serious, F5 not major. */
    private String ofPublicSpirit() {
        boolean slight = f4.equals("SLIGHT");
        boolean compliant = f3.equals("COMPLIANT");
        boolean minor = f5.equals("MINOR");
        if (f2.equals("UNFORESEEABLE") && compliant && slight) {
            return "R08 EXEMPT";
        }
        if (compliant && slight && minor && recovered()) {
            return "R09 EXEMPT";
        }
        if (hardConditions() && f3.equals("DEFECT") && slight && minor && f6.equals("RECOVERED")) {
            return "R10 EXEMPT";
        }
        if (slight && recovered()) {
            return "R11 MITIGATE";
        }
        if (compliant && slight && minor) {
            return "R12 MITIGATE";
        }
        if (hardConditions() && f4.equals("ORDINARY") && f6.equals("RECOVERED")) {
            return "R13 MITIGATE";
        }
        return recovered() ? "R14 LIGHTER" : slight ? "R15 LIGHTER" : "R16 REFER";
    }

    private boolean recovered() {
        return Set.of("RECOVERED", "PARTIAL").contains(f6);
    }

    private boolean hardConditions() {
        return Set.of("UNFORESEEABLE", "CONSTRAINED").contains(f2);
    }
}
