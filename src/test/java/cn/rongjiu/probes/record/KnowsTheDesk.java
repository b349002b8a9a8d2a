package cn.rongjiu.probes.record;

import cn.rongjiu.probes.desk.Page;

class KnowsTheDesk {

    String title(Page page) {
        return page.title();
    }
}
