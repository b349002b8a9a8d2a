package cn.rongjiu.casefile;

import java.util.List;

/**
 * What a person may ask or register of a case beside its steps, as a withdrawal, a recusal or an illness. A room that
 * takes such requests implements it as a bean; the pages offer the forms and know no room.
 */
public interface Petition {

    /** Where it is sent below the address of the case; it names the form, too. */
    String address();

    /** What the signed-in person may ask for now, in order; empty when nothing. */
    List<Choice> choices(String caseNumber);

    /**
     * One thing to ask for.
     *
     * @param group heading under which it stands, null for none
     */
    record Choice(String group, String value, String label) {}
}
