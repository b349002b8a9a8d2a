package cn.rongjiu.appeal;

import cn.rongjiu.casefile.Grade;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface AppealMapper {

    @Insert(
            """
            insert into rj_appeal (appeal_id, case_number, person_id, level, subject, contested, late, lodged_by,
                                   lodged_on, open_for)
            values (#{a.appealId}, #{a.caseNumber}, #{a.personId}, #{a.level}, #{a.subject}, #{a.contested},
                    #{a.late}, #{a.lodgedBy}, #{a.lodgedOn}, #{openFor})""")
    void lodge(@Param("a") Appeal appeal, @Param("openFor") String openFor);

    /** All of the person (or, with null, of the case itself), oldest first. */
    @Select(
            """
            select appeal_id, case_number, person_id, level, subject, contested, late, lodged_by, lodged_on, admitted,
                   third_party_needed, result, verdict, correction_ordered, decided_on, served_on, outcome
            from rj_appeal
            where case_number = #{caseNumber}
            and (person_id = #{personId} or (person_id is null and #{personId} is null))
            order by appeal_id""")
    List<Appeal> of(@Param("caseNumber") String caseNumber, @Param("personId") String personId);

    @Update("update rj_appeal set admitted = #{admitted}, third_party_needed = #{thirdParty} where appeal_id = #{id}")
    void admit(
            @Param("id") String appealId, @Param("admitted") boolean admitted, @Param("thirdParty") boolean thirdParty);

    @Update(
            """
            update rj_appeal set result = #{result}, verdict = #{verdict}, correction_ordered = #{correction},
                   decided_on = #{on}
            where appeal_id = #{id}""")
    void decide(
            @Param("id") String appealId,
            @Param("result") Result result,
            @Param("verdict") Grade verdict,
            @Param("correction") boolean correctionOrdered,
            @Param("on") LocalDate on);

    @Update("update rj_appeal set served_on = #{on} where appeal_id = #{id}")
    void serve(@Param("id") String appealId, @Param("on") LocalDate on);

    @Update("update rj_appeal set outcome = #{outcome}, open_for = null where appeal_id = #{id}")
    void end(@Param("id") String appealId, @Param("outcome") Outcome outcome);

    @Insert("insert into rj_appeal_handler (appeal_id, user_id) values (#{id}, #{userId})")
    void appoint(@Param("id") String appealId, @Param("userId") String userId);

    @Select("select user_id from rj_appeal_handler where appeal_id = #{id} order by user_id")
    List<String> handlers(String appealId);
}
