package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.RegisteredDocument;
import java.time.LocalDate;

/**
 * Everything that a letter on use says about one person.
 *
 * @param decision of tolerance (W22) it rests on
 * @param lastDay of the last period, null where the measure has none
 * @param lines the uses, one a line
 */
record UseOfResult(
        Person person,
        RegisteredDocument decision,
        ImposedMeasure measure,
        Influence influence,
        LocalDate lastDay,
        String legalEffect,
        String lines) {}
