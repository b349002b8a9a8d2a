package cn.rongjiu.record;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface HeadMapper {

    /** Never answered from the session's cache: what counts is the row as it stands once the lock is held. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select * from rj_record_head where case_number = #{caseNumber} for update")
    Head lock(String caseNumber);

    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select * from rj_record_head where case_number = #{caseNumber}")
    Head read(String caseNumber);

    @Select("select * from rj_record_head")
    List<Head> all();

    @Insert(
            "insert into rj_record_head (case_number, seq, hash, seal) values (#{caseNumber}, #{seq}, #{hash}, #{seal})")
    void begin(Head head);

    @Update("update rj_record_head set seq = #{seq}, hash = #{hash}, seal = #{seal} where case_number = #{caseNumber}")
    void move(Head head);
}
