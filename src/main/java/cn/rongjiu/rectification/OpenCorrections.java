package cn.rongjiu.rectification;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.OpenItems;
import cn.rongjiu.casefile.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** P9: nothing is archived before every correction is inspected or handed over. */
@Component
class OpenCorrections implements OpenItems {

    private final Corrections corrections;
    private final CaseFiles files;
    private final CaseClock clock;

    OpenCorrections(Corrections corrections, CaseFiles files, CaseClock clock) {
        this.corrections = corrections;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<String> of(String caseNumber) {
        return files.persons(caseNumber).stream()
                .filter(this::isOpen)
                .map(person -> person.name() + "的纠错整改尚未了结。")
                .toList();
    }

    /** Before the notice there is only its term. */
    private boolean isOpen(Person person) {
        return clock.isOpen(person.caseNumber(), person.personId(), RectificationProcess.NOTICE_TERM)
                || corrections
                        .find(person.personId())
                        .filter(CorrectionRound::isOpen)
                        .isPresent();
    }
}
