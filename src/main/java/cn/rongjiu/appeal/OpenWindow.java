package cn.rongjiu.appeal;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P10, D7: what remedy comes next and how long it is open; none after the appeal. */
@Component("openWindow")
class OpenWindow implements JavaDelegate {

    private final Appeals appeals;
    private final Windows windows;

    OpenWindow(Appeals appeals, Windows windows) {
        this.appeals = appeals;
        this.windows = windows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        String personId = (String) execution.getVariable(AppealProcess.PERSON);
        Optional<Level> next = appeals.next(number, personId);
        windows.only(number, personId, next.orElse(null));
        execution.setVariable(AppealProcess.LEVEL, next.map(Level::name).orElse("NONE"));
        execution.setVariable(
                AppealProcess.WINDOW_TERM, next.map(Level::windowTerm).orElse(null));
    }
}
