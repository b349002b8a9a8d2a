package cn.rongjiu.engine;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface StartSubmissionMapper {

    @Insert("insert into rj_start_submission (digest, sent_at) values (#{digest}, #{sentAt})")
    void insert(@Param("digest") String digest, @Param("sentAt") LocalDateTime sentAt);

    @Select("select sent_at, process_id from rj_start_submission where digest = #{digest} for update")
    StartSubmissions.Sent hold(String digest);

    @Update("update rj_start_submission set sent_at = #{sentAt}, process_id = #{processId} where digest = #{digest}")
    void started(
            @Param("digest") String digest,
            @Param("sentAt") LocalDateTime sentAt,
            @Param("processId") String processId);
}
