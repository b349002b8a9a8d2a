package cn.rongjiu.casefile;

import java.time.LocalDateTime;

/** A text of a step that stays out of the engine; texts are added, never changed. */
record StoredText(
        String textId,
        String caseNumber,
        String personId,
        String step,
        int investigationRound,
        String field,
        String content,
        String writtenBy,
        LocalDateTime writtenAt) {}
