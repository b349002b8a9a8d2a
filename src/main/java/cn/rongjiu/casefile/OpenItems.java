package cn.rongjiu.casefile;

import java.util.List;

/**
 * What a room knows to be unfinished in a case, so that nobody puts the file away over it (P13). A room that keeps such
 * things implements it as a bean; the archive asks every one and knows none.
 */
public interface OpenItems {

    /** One Chinese sentence for each open item, naming the person it concerns; empty when all is done. */
    List<String> of(String caseNumber);
}
