package cn.rongjiu.security;

import cn.rongjiu.engine.Refusal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form that somebody sent from a page of a case, on its way back to that page: with a sentence when it is done, with
 * the reason and all that was typed when it is refused.
 *
 * @param address which form it is
 * @param status 200 when it is done, else that of the refusal
 * @param sentence what the page says
 */
public record FilledForm(String address, String caseNumber, Map<String, String> typed, int status, String sentence) {

    /** The page finds it under this name. */
    private static final String ATTRIBUTE = "filled";

    /** Where the form stood; any other value leads to the page of the case. */
    private static final String FROM = "from";

    private static final String MY_PAGE = "my";
    private static final int DONE = 200;
    private static final int CONFLICT = 409;
    private static final Set<Integer> TOLD_ON_THE_PAGE = Set.of(400, CONFLICT, 422);

    public static FilledForm of(String address, String caseNumber, Map<String, String> sent) {
        Map<String, String> typed = new TreeMap<>(sent);
        typed.remove("_csrf");
        return new FilledForm(address, caseNumber, typed, DONE, null);
    }

    /**
     * Does what the form asks for and returns the way back; whoever has no business here is told so on a page of its
     * own.
     *
     * @param deed takes the fields, returns what to say when it is done
     */
    public String send(RedirectAttributes back, Function<Map<String, String>, String> deed) {
        boolean fromMyPage = MY_PAGE.equals(typed.remove(FROM));
        back.addFlashAttribute(ATTRIBUTE, answer(deed));
        return fromMyPage ? "redirect:/my" : "redirect:/cases/{number}";
    }

    private FilledForm answer(Function<Map<String, String>, String> deed) {
        try {
            return new FilledForm(address, caseNumber, Map.of(), DONE, deed.apply(typed));
        } catch (Refusal refusal) {
            if (!TOLD_ON_THE_PAGE.contains(refusal.status())) {
                throw refusal;
            }
            return new FilledForm(address, caseNumber, typed, refusal.status(), plain(refusal));
        }
    }

    /** The names of fields are for programs; a page has labels. */
    private static String plain(Refusal refusal) {
        String sentence = refusal.getMessage();
        for (String field : refusal.fields().keySet()) {
            sentence = sentence.replaceAll(" ?\\b" + field + "\\b ?", "");
        }
        return sentence;
    }

    public boolean isRefused() {
        return status != DONE;
    }

    /** Whether the form itself may be gone from the page, so that the page must give back what was typed. */
    public boolean isTooLate() {
        return status == CONFLICT;
    }

    /** Whether this is the form of that address on that case, and it came back refused. */
    public boolean isRefusedAt(String itsAddress, String itsCase) {
        return isRefused() && Objects.equals(address, itsAddress) && Objects.equals(caseNumber, itsCase);
    }
}
