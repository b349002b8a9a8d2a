package cn.rongjiu.record;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

/** Append and read; there is no other statement on the record. Reading never trusts the session's cache. */
@Mapper
interface RecordMapper {

    @Insert(
            """
            insert into rj_record (case_number, seq, kind, person_id, actor, on_behalf_of, happened_at, subject, details,
                                   reason, previous_hash, hash)
            values (#{caseNumber}, #{seq}, #{kind}, #{personId}, #{actor}, #{onBehalfOf}, #{happenedAt}, #{subject},
                    #{details}, #{reason}, #{previousHash}, #{hash})""")
    void append(Entry entry);

    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select * from rj_record where case_number = #{caseNumber} order by seq")
    List<Entry> of(String caseNumber);

    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select * from rj_record where case_number = #{caseNumber} and seq > #{seq} order by seq limit #{rows}")
    List<Entry> after(String caseNumber, long seq, int rows);

    /** Whatever stands before the first entry. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select * from rj_record where case_number = #{caseNumber} and seq < 1 order by seq")
    List<Entry> beforeTheFirst(String caseNumber);

    /** The names of all chains, whether entries, head or seals of them are left. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select(
            """
            select case_number from rj_record
            union select case_number from rj_record_head where case_number <> #{seals}
            union select case_number from rj_record_seal
            order by case_number""")
    List<String> chains(String seals);
}
