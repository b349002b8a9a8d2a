package cn.rongjiu.notice;

/** How far a notice has come; its recipient reads it on his pages in every state but {@link #HELD}. */
public enum NoticeState {
    /** Nobody reads it before the decision it rests on is served. */
    HELD("待决定送达后发出"),
    QUEUED("待发送"),
    SENDING("发送中"),
    SENT("已发送"),
    NO_ADDRESS("无邮箱地址"),
    FAILED("发送失败"),
    /** No mail server is configured: the pages are the only way. */
    SHOWN("站内通知");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    /** What an official reads. */
    public String label() {
        return label;
    }
}
