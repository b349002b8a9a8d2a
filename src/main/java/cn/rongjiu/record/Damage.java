package cn.rongjiu.record;

/** What was done to the record in the database by hand. */
public enum Damage {
    EDITED("内容被改动"),
    DELETED("缺失：被删除，或者被改到别处"),
    INSERTED("不是程序写入的：被人插入"),
    REORDERED("被挪动了位置"),
    TRUNCATED("起，末尾的记录被截去"),
    ERASED("起全部被删除，链头也不在了"),
    /** Written with the key, but not what stood there when it was sealed. */
    REWRITTEN("与封存时不同：这一条或者以前的记录被整段换掉"),
    /** Nothing is known of what may have stood after the entries that are left. */
    HEAD_BROKEN("起有无删减不能确定：链头被删除或者改动"),
    /** A seal, not an entry: the number is that of the seal. */
    SEAL_BROKEN("缺失或者被改动");

    private final String label;

    Damage(String label) {
        this.label = label;
    }

    /** What follows the number of the entry or seal in a Chinese sentence. */
    String label() {
        return label;
    }
}
