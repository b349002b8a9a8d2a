package cn.rongjiu.determination;

import cn.rongjiu.authority.Role;

/** The bodies that give an opinion: 会同 means that both decide, each collectively (P6). */
public enum Body {
    DISCIPLINE("discipline-decider", "discipline", "纪检监察机关", Role.DISCIPLINE_DECIDER),
    ORGANISATION("organisation-decider", "organisation", "组织部门", Role.ORGANISATION_DECIDER),
    PARTY_COMMITTEE("party-committee", "committee", "党委（党组）", Role.PARTY_COMMITTEE);

    private final String group;
    private final String prefix;
    private final String label;
    private final Role role;

    Body(String group, String prefix, String label, Role role) {
        this.group = group;
        this.prefix = prefix;
        this.label = label;
        this.role = role;
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

    /** The part its members take in a case. */
    Role role() {
        return role;
    }
}
