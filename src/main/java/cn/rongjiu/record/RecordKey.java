package cn.rongjiu.record;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The secret that keys the chain of hashes; whoever lacks it cannot rewrite the record unseen. */
@ConfigurationProperties("rongjiu.record")
record RecordKey(String key) {

    private static final int SHORTEST = 12;

    RecordKey {
        if (key == null || key.length() < SHORTEST) {
            throw new IllegalStateException("rongjiu.record.key（RONGJIU_RECORD_KEY）未设置或少于 " + SHORTEST
                    + " 个字符。请设置一个不少于 " + SHORTEST + " 个字符的密钥并妥善保管，启用后不得更换。");
        }
    }

    @Override
    public String toString() {
        return "RecordKey";
    }
}
