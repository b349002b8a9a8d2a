package cn.rongjiu.appeal;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface EvaluationMapper {

    @Insert(
            """
            insert into rj_evaluation_mandate (mandate_id, appeal_id, case_number, person_id, ordinal,
                                               commissioned_by, commissioned_on)
            values (#{mandateId}, #{appealId}, #{caseNumber}, #{personId}, #{ordinal}, #{commissionedBy},
                    #{commissionedOn})""")
    void commission(Mandate mandate);

    @Insert("insert into rj_evaluation (evaluation_id, mandate_id, evaluator) values (#{id}, #{mandate}, #{evaluator})")
    void ask(
            @Param("id") String evaluationId, @Param("mandate") String mandateId, @Param("evaluator") String evaluator);

    /**
     * Holds the mandate until the step commits, so that reports and an objection come one after the other; whatever was
     * read of it before is read again.
     */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select mandate_id from rj_evaluation_mandate where mandate_id = #{id} for update")
    String hold(String mandateId);

    @Select("select * from rj_evaluation_mandate where appeal_id = #{id} order by ordinal")
    List<Mandate> mandates(String appealId);

    @Select("select * from rj_evaluation where mandate_id = #{id} order by evaluation_id")
    List<Evaluation> evaluations(String mandateId);

    @Update(
            """
            update rj_evaluation
            set conflict = #{conflict}, score_foreseeability = #{scoreForeseeability}, score_loss = #{scoreLoss},
                score_recovery = #{scoreRecovery}, report = #{report}, submitted_at = #{submittedAt}
            where evaluation_id = #{evaluationId} and submitted_at is null""")
    void submit(Evaluation evaluation);

    @Update(
            """
            update rj_evaluation_mandate
            set objected_by = #{by}, objected_on = #{on}, objected_evaluator = #{evaluator}, objection = #{text}
            where mandate_id = #{id}""")
    void object(
            @Param("id") String mandateId,
            @Param("by") String objectedBy,
            @Param("on") LocalDate on,
            @Param("evaluator") String evaluator,
            @Param("text") String objection);

    /** Whoever evaluated in the case before, declared an interest, or was objected to. */
    @Select(
            """
            select e.evaluator
            from rj_evaluation e join rj_evaluation_mandate m on m.mandate_id = e.mandate_id
            where m.case_number = #{caseNumber}
              and (e.submitted_at is not null
                   or m.objected_on is not null
                      and (m.objected_evaluator is null or m.objected_evaluator = e.evaluator))""")
    List<String> spent(String caseNumber);
}
