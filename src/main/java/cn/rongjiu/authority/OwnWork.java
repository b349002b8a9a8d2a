package cn.rongjiu.authority;

import java.util.Set;

/** Work that nobody may judge himself: whoever did it stays out of the step that judges it, for that person's part. */
public interface OwnWork {

    /** Task definition key of the step that judges. */
    String judgedBy();

    /** User ids of those whose work about this person it judges. */
    Set<String> authors(String personId);

    /** Why they may not, as a Chinese sentence. */
    String sentence();
}
