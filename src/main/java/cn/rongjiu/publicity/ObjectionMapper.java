package cn.rongjiu.publicity;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ObjectionMapper {

    @Insert(
            """
            insert into rj_objection (objection_id, publication_id, case_number, person_id, ordinal, objector,
                                      objector_account, contact, objection_text, registered_by, registered_at)
            values (#{objectionId}, #{publicationId}, #{caseNumber}, #{personId}, #{ordinal}, #{objector},
                    #{objectorAccount}, #{contact}, #{objectionText}, #{registeredBy}, #{registeredAt})""")
    void insert(Objection objection);

    @Select("select * from rj_objection where objection_id = #{objectionId}")
    Objection find(String objectionId);

    @Select("select * from rj_objection where case_number = #{caseNumber} order by objection_id")
    List<Objection> ofCase(String caseNumber);

    /** Those nobody has answered, of all persons of the case in their order. */
    @Select(
            """
            select p.name as person, o.ordinal, o.registered_at
            from rj_person p join rj_objection o on o.person_id = p.person_id
            where p.case_number = #{caseNumber} and o.outcome is null order by p.ordinal, o.ordinal""")
    List<Unanswered> unanswered(String caseNumber);

    /** Those of the round in which the person's newest notice was prepared. */
    @Select(
            """
            select o.* from rj_objection o
            join rj_publication p on p.publication_id = o.publication_id
            where o.person_id = #{personId} and p.investigation_round = (
              select max(n.investigation_round) from rj_publication n where n.person_id = #{personId})""")
    List<Objection> ofNewestRound(String personId);

    @Update(
            """
            update rj_objection
            set outcome = #{outcome}, answer = #{answer}, answered_by = #{by}, answered_at = #{at}
            where objection_id = #{id}""")
    void answer(
            @Param("id") String objectionId,
            @Param("outcome") Objection.Outcome outcome,
            @Param("answer") String answer,
            @Param("by") String answeredBy,
            @Param("at") LocalDateTime answeredAt);

    /** @param person whom the notice concerns */
    record Unanswered(String person, int ordinal, LocalDateTime registeredAt) {}
}
