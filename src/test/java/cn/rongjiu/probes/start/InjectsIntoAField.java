package cn.rongjiu.probes.start;

import cn.rongjiu.probes.casefile.Matter;
import org.springframework.beans.factory.annotation.Autowired;

class InjectsIntoAField {

    @Autowired
    private Matter matter;

    String title() {
        return matter.title();
    }
}
