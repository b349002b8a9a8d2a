package cn.rongjiu.engine;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;

/** A person claims for himself only: whoever may work on a task must not choose who else does. */
class OwnClaims extends TaskServiceImpl {

    private final Actor actor;

    OwnClaims(Actor actor) {
        this.actor = actor;
    }

    @Override
    public void claim(String taskId, String userId) {
        boolean fromOutside = Context.getCommandContext() == null;
        if (fromOutside && userId != null && !Actor.SYSTEM.equals(actor.id()) && !userId.equals(actor.id())) {
            throw Refusal.forbidden("只能为本人签收任务。");
        }
        super.claim(taskId, userId);
    }
}
