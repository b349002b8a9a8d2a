package cn.rongjiu.document;

import cn.rongjiu.casefile.Counters;
import cn.rongjiu.engine.CaseEvent;
import cn.rongjiu.engine.Ids;
import cn.rongjiu.engine.OfficeTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of documents. A step that is tried again finds its document and takes no second number. */
@Service
public class Documents {

    private static final String FIRST = "1";

    private final Catalogue catalogue;
    private final DocumentMapper mapper;
    private final Counters counters;
    private final OfficeTime time;
    private final ApplicationEventPublisher events;

    Documents(
            Catalogue catalogue,
            DocumentMapper mapper,
            Counters counters,
            OfficeTime time,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.mapper = mapper;
        this.counters = counters;
        this.time = time;
        this.events = events;
    }

    /** Registers the only document of its kind for the case and person, dated today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisteredDocument register(String code, String caseNumber, String personId, String addressee) {
        return register(code, caseNumber, personId, addressee, time.today());
    }

    /** Registers the only document of its kind for the case and person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisteredDocument register(
            String code, String caseNumber, String personId, String addressee, LocalDate datedOn) {
        return register(code, caseNumber, personId, addressee, datedOn, FIRST);
    }

    /**
     * Registers a document; one already registered for the same case, person, code and occasion is returned as it is.
     *
     * @param code W01–W50
     * @param personId null where the document concerns the whole case
     * @param addressee null for the one the catalogue names
     * @param occasion tells documents of one kind apart, for instance the round
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RegisteredDocument register(
            String code, String caseNumber, String personId, String addressee, LocalDate datedOn, String occasion) {
        Catalogue.Item item = catalogue.item(code);
        RegisteredDocument before = mapper.find(caseNumber, personId, code, occasion);
        if (before != null) {
            return before;
        }
        RegisteredDocument document = new RegisteredDocument(
                Ids.next(),
                caseNumber,
                personId,
                code,
                occasion,
                item.title(),
                item.numbered() ? number(item, datedOn.getYear()) : null,
                datedOn,
                addressee == null ? item.addressee() : addressee,
                time.now(),
                null);
        mapper.insert(document);
        events.publishEvent(told(document));
        return document;
    }

    /** Marks a registered document as revoked; it keeps its number and its place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(String code, String caseNumber, String personId, String occasion, LocalDate on) {
        mapper.revoke(mapper.find(caseNumber, personId, code, occasion).documentId(), on);
    }

    /** The documents of the case in the order of their registration. */
    public List<RegisteredDocument> of(String caseNumber) {
        return mapper.of(caseNumber);
    }

    private String number(Catalogue.Item item, int year) {
        String series = "document/" + year + "/" + catalogue.series(item) + "/" + item.kind();
        return catalogue.number(item, year, counters.next(series));
    }

    private static CaseEvent told(RegisteredDocument document) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("title", document.title());
        details.put("number", document.number());
        details.put("datedOn", document.datedOn().toString());
        details.put("addressee", document.addressee());
        details.put("occasion", document.occasion());
        return new CaseEvent(
                document.caseNumber(), document.personId(), CaseEvent.Kind.DOCUMENT, document.code(), details, null);
    }
}
