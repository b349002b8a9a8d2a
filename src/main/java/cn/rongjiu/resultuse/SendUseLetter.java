package cn.rongjiu.resultuse;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** P8, P14: the letter on use (W24) leaves for those who assess, promote and honour. */
@Component("sendUseLetter")
class SendUseLetter implements JavaDelegate {

    private final UseLetters letters;

    SendUseLetter(UseLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.send(
                (String) execution.getVariable(ResultUseProcess.PERSON),
                (Integer) execution.getVariable(ResultUseProcess.PERIOD_MONTHS),
                (String) execution.getVariable(ResultUseProcess.LEGAL_EFFECT));
    }
}
