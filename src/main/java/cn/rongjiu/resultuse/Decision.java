package cn.rongjiu.resultuse;

import cn.rongjiu.casefile.Person;
import cn.rongjiu.document.Documents;
import cn.rongjiu.document.RegisteredDocument;
import org.springframework.stereotype.Component;

/** The decision of tolerance (W22) that a result is used of. */
@Component
class Decision {

    private final Documents documents;

    Decision(Documents documents) {
        this.documents = documents;
    }

    /** The newest one about the person; nothing is used before there is one. */
    RegisteredDocument of(Person person) {
        return documents.of(person.caseNumber()).stream()
                .filter(document ->
                        "W22".equals(document.code()) && person.personId().equals(document.personId()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("no decision of tolerance: " + person.personId()));
    }
}
