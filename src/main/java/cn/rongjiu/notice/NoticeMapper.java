package cn.rongjiu.notice;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The notices as they were written and as people read them. A '-' stands for no person, no account. */
@Mapper
interface NoticeMapper {

    String SELECT =
            """
            select notice_id, case_number, nullif(person_id, '-') as person_id, nullif(recipient, '-') as recipient,
                   template, occasion, subject, body, message_id, state, attempts, next_attempt_at, created_at, sent_at,
                   last_error
              from rj_notice\s""";

    @Insert(
            """
            insert into rj_notice (notice_id, case_number, person_id, recipient, template, occasion, subject, body,
                                   message_id, state, attempts, next_attempt_at, created_at)
            values (#{noticeId}, #{caseNumber}, coalesce(#{personId}, '-'), coalesce(#{recipient}, '-'), #{template},
                    #{occasion}, #{subject}, #{body}, #{messageId}, #{state}, #{attempts}, #{nextAttemptAt},
                    #{createdAt})""")
    void insert(Notice notice);

    @Select(
            SELECT
                    + """
            where case_number = #{caseNumber} and person_id = coalesce(#{personId}, '-')
              and template = #{template} and recipient = coalesce(#{recipient}, '-') and occasion = #{occasion}""")
    Notice find(
            @Param("template") String template,
            @Param("caseNumber") String caseNumber,
            @Param("personId") String personId,
            @Param("recipient") String recipient,
            @Param("occasion") String occasion);

    @Select(SELECT + "where notice_id = #{noticeId}")
    Notice get(String noticeId);

    @Select(SELECT + "where recipient = #{recipient} and state <> 'HELD' order by notice_id desc")
    List<Notice> forUser(String recipient);

    @Select(SELECT + "where case_number = #{caseNumber} and state <> 'HELD' order by notice_id")
    List<Notice> of(String caseNumber);

    @Select(
            SELECT
                    + """
            where case_number = #{caseNumber} and person_id = #{personId} and state = 'HELD'
            order by notice_id""")
    List<Notice> held(@Param("caseNumber") String caseNumber, @Param("personId") String personId);

    @Select(
            SELECT
                    + """
            where state in ('QUEUED', 'SENDING') and next_attempt_at <= #{now}
            order by next_attempt_at, notice_id limit 50""")
    List<Notice> due(@Param("now") LocalDateTime now);
}
