package cn.rongjiu.probes.casefile;

import cn.rongjiu.probes.calendar.Days;

class KnowsTheCalendar {

    int days(Days days) {
        return days.amount();
    }
}
