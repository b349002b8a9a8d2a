package cn.rongjiu.publicity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PublicationMapper {

    @Insert(
            """
            insert into rj_publication (publication_id, case_number, person_id, investigation_round, scope, state,
                                        filter_rule, scope_reason, notice_text, text_hash, prepared_by, prepared_at,
                                        retracts)
            values (#{publicationId}, #{caseNumber}, #{personId}, #{investigationRound}, #{scope}, #{state},
                    #{filterRule}, #{scopeReason}, #{noticeText}, #{textHash}, #{preparedBy}, #{preparedAt},
                    #{retracts})""")
    void insert(Publication publication);

    @Select("select * from rj_publication where publication_id = #{publicationId}")
    Publication find(String publicationId);

    /** The newest that tells of a determination. */
    @Select(
            """
            select * from rj_publication
            where person_id = #{personId} and retracts is null order by publication_id desc limit 1""")
    Publication newest(String personId);

    @Select(
            """
            select * from rj_publication
            where scope = #{scope} and published_at is not null order by publication_id desc limit 50""")
    List<Publication> shown(Scope scope);

    /** Candidates only: whether he may still read the case is asked of each. */
    @Select(
            """
            select * from rj_publication
            where scope = 'UNIT' and published_at is not null and case_number in (
              select case_number from rj_person where user_id = #{userId}
              union all select case_number from rj_case where applicant = #{userId}
              union all select case_number from rj_participation where user_id = #{userId}
              union all select case_number from rj_investigator where user_id = #{userId})
            order by publication_id desc limit 50""")
    List<Publication> shownToUnitOf(String userId);

    @Update(
            """
            update rj_publication
            set state = #{state}, reviewed_by = #{by}, reviewed_at = #{at}, review_reason = #{reason}
            where publication_id = #{id}""")
    void review(
            @Param("id") String publicationId,
            @Param("state") Publication.State state,
            @Param("by") String reviewedBy,
            @Param("at") LocalDateTime reviewedAt,
            @Param("reason") String reason);

    @Update(
            """
            update rj_publication set state = 'PUBLISHED', document_number = #{number}, published_at = #{at}
            where publication_id = #{id}""")
    void publish(@Param("id") String publicationId, @Param("number") String number, @Param("at") LocalDateTime at);

    /** The notice that T09 times, or timed last. */
    @Select(
            """
            select * from rj_publication
            where person_id = #{personId} and state = 'PUBLISHED' and last_day is null""")
    Publication timed(String personId);

    @Update("update rj_publication set last_day = #{lastDay} where publication_id = #{id}")
    void outdate(@Param("id") String publicationId, @Param("lastDay") LocalDate lastDay);

    /** Nobody withdraws twice. */
    @Update(
            """
            update rj_publication
            set state = 'WITHDRAWN', withdrawn_by = #{by}, withdrawn_at = #{at}, withdrawal_reason = #{reason}
            where publication_id = #{id} and state = 'PUBLISHED'""")
    int withdraw(
            @Param("id") String publicationId,
            @Param("by") String withdrawnBy,
            @Param("at") LocalDateTime withdrawnAt,
            @Param("reason") String reason);
}
