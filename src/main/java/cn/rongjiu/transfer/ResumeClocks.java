package cn.rongjiu.transfer;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import cn.rongjiu.engine.OfficeTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** E5: returned without a finding, the person's verification goes on with the days left. */
@Component("resumeClocks")
class ResumeClocks implements JavaDelegate {

    private final CaseFiles files;
    private final PersonalClocks clocks;
    private final OfficeTime time;

    ResumeClocks(CaseFiles files, PersonalClocks clocks, OfficeTime time) {
        this.files = files;
        this.clocks = clocks;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(TransferProcess.PERSON));
        clocks.resume(person, time.today());
        files.movePerson(person.personId(), CaseState.INVESTIGATING);
    }
}
