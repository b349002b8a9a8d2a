package cn.rongjiu.probes.start;

import cn.rongjiu.probes.verification.Finding;

class KnowsAnotherStage {

    String code(Finding finding) {
        return finding.code();
    }
}
