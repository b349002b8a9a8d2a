package cn.rongjiu.publicity;

import java.util.Map;

/**
 * What {@code config/publicity.yaml} says.
 *
 * @param scope the range proposed to the official
 * @param media where a notice of each range is shown
 * @param address where objections go
 */
record PublicityRules(Scope scope, Map<Scope, String> media, String address, String phone) {

    String medium(Scope of) {
        return media.getOrDefault(of, "");
    }
}
