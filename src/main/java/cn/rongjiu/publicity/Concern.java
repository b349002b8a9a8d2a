package cn.rongjiu.publicity;

/** What only a person can see in the content: the official who prepares the notice names it, the filter rules on it. */
enum Concern {
    /** 1.5 #3: national, public or economic security, social stability. */
    SECURITY,
    /** 1.5 #4: business secret, privacy, harm to a third party, without consent. */
    THIRD_PARTY,
    /** 1.5 #6: minutes, drafts, votes. */
    INTERNAL
}
