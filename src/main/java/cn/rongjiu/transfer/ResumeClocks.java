package cn.rongjiu.transfer;

import cn.rongjiu.casefile.CaseFiles;
import cn.rongjiu.casefile.CaseState;
import cn.rongjiu.casefile.Person;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** E5: returned without a finding, the person's verification goes on with the days left since the day of the return. */
@Component("resumeClocks")
class ResumeClocks implements JavaDelegate {

    private final TransferMapper mapper;
    private final CaseFiles files;
    private final PersonalClocks clocks;

    ResumeClocks(TransferMapper mapper, CaseFiles files, PersonalClocks clocks) {
        this.mapper = mapper;
        this.files = files;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Person person = files.person((String) execution.getVariable(TransferProcess.PERSON));
        clocks.resume(person, mapper.newest(person.personId()).settledOn());
        files.movePerson(person.personId(), CaseState.INVESTIGATING);
    }
}
