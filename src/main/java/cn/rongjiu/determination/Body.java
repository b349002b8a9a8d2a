package cn.rongjiu.determination;

/** The bodies that give an opinion: 会同 means that both decide, each collectively (P6). */
public enum Body {
    DISCIPLINE("discipline-decider", "discipline", "纪检监察机关"),
    ORGANISATION("organisation-decider", "organisation", "组织部门"),
    PARTY_COMMITTEE("party-committee", "committee", "党委（党组）");

    private final String group;
    private final String prefix;
    private final String label;

    Body(String group, String prefix, String label) {
        this.group = group;
        this.prefix = prefix;
        this.label = label;
    }

    /** The group whose members are due at its meetings. */
    String group() {
        return group;
    }

    /** What the fields of its form begin with: {@code disciplineVerdict}, {@code disciplineVotes}. */
    String field(String suffix) {
        return prefix + suffix;
    }

    String label() {
        return label;
    }
}
