package cn.rongjiu.notice;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** How a notice moves on. Each statement names the state it expects, so that of two senders only one succeeds. */
@Mapper
interface OutboxMapper {

    String MINE = " where notice_id = #{noticeId} and state = 'SENDING' and attempts = #{attempts}";

    @Update(
            """
            update rj_notice set state = 'SENDING', attempts = attempts + 1, next_attempt_at = #{until}
             where notice_id = #{noticeId} and attempts = #{attempts} and state in ('QUEUED', 'SENDING')
               and next_attempt_at <= #{now}""")
    int claim(
            @Param("noticeId") String noticeId,
            @Param("attempts") int attempts,
            @Param("now") LocalDateTime now,
            @Param("until") LocalDateTime until);

    @Update("update rj_notice set state = 'SENT', sent_at = #{at}, last_error = null" + MINE)
    int sent(@Param("noticeId") String noticeId, @Param("attempts") int attempts, @Param("at") LocalDateTime at);

    @Update("update rj_notice set state = 'NO_ADDRESS'" + MINE)
    int unaddressed(@Param("noticeId") String noticeId, @Param("attempts") int attempts);

    @Update("update rj_notice set state = 'QUEUED', next_attempt_at = #{at}, last_error = #{error}" + MINE)
    int putOff(
            @Param("noticeId") String noticeId,
            @Param("attempts") int attempts,
            @Param("at") LocalDateTime at,
            @Param("error") String error);

    @Update("update rj_notice set state = 'FAILED', last_error = #{error}" + MINE)
    int fail(@Param("noticeId") String noticeId, @Param("attempts") int attempts, @Param("error") String error);

    /** The notice goes out only now, and bears this day. */
    @Update(
            """
            update rj_notice set state = #{first}, created_at = #{at}, next_attempt_at = #{at}
             where notice_id = #{noticeId} and state = 'HELD'""")
    int release(@Param("noticeId") String noticeId, @Param("first") NoticeState first, @Param("at") LocalDateTime at);

    @Update(
            """
            update rj_notice set state = 'QUEUED', attempts = 0, next_attempt_at = #{at}
             where notice_id = #{noticeId} and state in ('FAILED', 'NO_ADDRESS')""")
    int again(@Param("noticeId") String noticeId, @Param("at") LocalDateTime at);
}
