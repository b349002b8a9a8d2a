package cn.rongjiu.determination;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface DeterminationMapper {

    @Insert(
            """
            insert into rj_determination (determination_id, case_number, person_id, investigation_round, verdict,
                                          outcome, recommended_grade, rule_id, negative_hit, determined_on)
            values (#{determinationId}, #{caseNumber}, #{personId}, #{investigationRound}, #{verdict},
                    #{outcome}, #{recommendedGrade}, #{ruleId}, #{negativeHit}, #{determinedOn})""")
    void insert(Determination determination);

    @Select(
            """
            select * from rj_determination where person_id = #{personId}
            order by investigation_round desc limit 1""")
    Determination newest(String personId);

    /** In how many earlier rounds the bodies came to a conclusion; the others ended with a return by case review. */
    @Select(
            """
            select count(*) from rj_determination
            where person_id = #{personId} and investigation_round < #{investigationRound}""")
    int concludedBefore(@Param("personId") String personId, @Param("investigationRound") int investigationRound);

    @Update(
            """
            update rj_determination set decided_on = #{decidedOn}, correction_ordered = #{correctionOrdered}
            where determination_id = #{id}""")
    void decide(
            @Param("id") String determinationId,
            @Param("decidedOn") LocalDate decidedOn,
            @Param("correctionOrdered") boolean correctionOrdered);

    @Update(
            """
            update rj_determination
            set served_on = #{servedOn}, refused_to_sign = #{refusedToSign}, witnesses = #{witnesses}
            where determination_id = #{id}""")
    void serve(
            @Param("id") String determinationId,
            @Param("servedOn") LocalDate servedOn,
            @Param("refusedToSign") boolean refusedToSign,
            @Param("witnesses") String witnesses);
}
