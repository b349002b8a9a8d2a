package cn.rongjiu.lists;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Kept answers are added and read, never changed. */
@Mapper
interface DecisionResultMapper {

    @Insert(
            """
            insert into rj_decision_result (id, case_number, person_id, decision_key, decision_version, definition_id,
                                            inputs, outputs, rule_ids, evaluated_at)
            values (#{id}, #{caseNumber}, #{personId}, #{decisionKey}, #{decisionVersion}, #{definitionId},
                    #{inputs}, #{outputs}, #{ruleIds}, #{evaluatedAt})""")
    void insert(KeptDecision decision);

    @Select("select * from rj_decision_result where id = #{id}")
    KeptDecision find(String id);

    @Select("select * from rj_decision_result where case_number = #{caseNumber} order by id")
    List<KeptDecision> of(String caseNumber);
}
