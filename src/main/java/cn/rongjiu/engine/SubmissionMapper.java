package cn.rongjiu.engine;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SubmissionMapper {

    @Insert("insert into rj_submission (task_id, digest) values (#{taskId}, #{digest})")
    void insert(@Param("taskId") String taskId, @Param("digest") String digest);

    @Select("select digest from rj_submission where task_id = #{taskId}")
    String digest(String taskId);
}
