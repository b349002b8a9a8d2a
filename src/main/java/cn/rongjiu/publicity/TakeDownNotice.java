package cn.rongjiu.publicity;

import cn.rongjiu.calendar.CaseClock;
import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.OfficeTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P7: a withdrawn notice stops its period and is prepared anew, or given up. */
@Component("takeDownNotice")
class TakeDownNotice implements JavaDelegate {

    private final CaseFiles files;
    private final CaseClock clock;
    private final OfficeTime time;

    TakeDownNotice(CaseFiles files, CaseClock clock, OfficeTime time) {
        this.files = files;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(PublicityProcess.PERSON));
        clock.stop(person.caseNumber(), person.personId(), PublicityProcess.NOTICE_TERM, time.today(), "公示已撤回");
        files.movePerson(person.personId(), CaseState.DELIBERATING);
        execution.setVariable(PublicityProcess.WITHDRAWN, true);
    }
}
