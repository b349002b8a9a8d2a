package cn.rongjiu.casefile;

import java.util.List;

/** What a stage still has open in a case, in sentences that an archivist reads. */
public interface OpenItems {

    List<String> of(String caseNumber);
}
