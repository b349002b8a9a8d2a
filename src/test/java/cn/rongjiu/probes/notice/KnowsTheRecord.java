package cn.rongjiu.probes.notice;

import cn.rongjiu.probes.record.Entry;

class KnowsTheRecord {

    String text(Entry entry) {
        return entry.text();
    }
}
