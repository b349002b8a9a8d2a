package cn.rongjiu.authority;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ParticipationMapper {

    @Insert(
            """
            insert into rj_participation (participation_id, case_number, person_id, user_id, role,
                                          investigation_round, since)
            values (#{participationId}, #{caseNumber}, #{personId}, #{userId}, #{role},
                    #{investigationRound}, #{since})""")
    void insert(Participation participation);

    @Select(
            """
            select count(*) from rj_participation
            where case_number = #{caseNumber} and person_id = #{personId} and user_id = #{userId}
              and role = #{role} and investigation_round = #{investigationRound}""")
    int count(Participation participation);

    @Select(
            """
            select distinct person_id from rj_participation
            where case_number = #{caseNumber} and user_id = #{userId} and role = #{role}""")
    Set<String> persons(
            @Param("caseNumber") String caseNumber, @Param("userId") String userId, @Param("role") Role role);

    /** Whoever had part and as what, once each; an investigator is one from his appointment on. */
    @Select(
            """
            select user_id, role as standing from rj_participation where case_number = #{caseNumber}
            union
            select user_id, 'INVESTIGATOR' from rj_investigator where case_number = #{caseNumber}
            union
            select user_id, 'RECUSED' from rj_recusal where case_number = #{caseNumber} and granted = true
            union
            select user_id, 'OWING' from rj_owed_statement where case_number = #{caseNumber} and filed_at is null
            union
            select official, 'CHALLENGED' from rj_recusal_request
             where case_number = #{caseNumber} and decided_at is null""")
    List<Part> parts(@Param("caseNumber") String caseNumber);

    /**
     * @param standing the name of a role, RECUSED, OWING while his statement is due, or CHALLENGED while his recusal is asked
     *     for
     */
    record Part(String userId, String standing) {}
}
