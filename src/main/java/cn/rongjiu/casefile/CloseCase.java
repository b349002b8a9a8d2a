package cn.rongjiu.casefile;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the case once every person's road has ended (1.6). */
@Component("closeCase")
class CloseCase implements JavaDelegate {

    private final CaseFiles files;

    CloseCase(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        files.close(execution.getProcessBusinessKey(), CaseState.CLOSED);
    }
}
