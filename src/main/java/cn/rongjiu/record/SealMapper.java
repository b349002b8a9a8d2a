package cn.rongjiu.record;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

/** Append and read, like the record itself; reading never trusts the session's cache. */
@Mapper
interface SealMapper {

    @Insert(
            """
            insert into rj_record_seal (seal_no, case_number, seq, hash, sealed_at, previous_seal, seal)
            values (#{sealNo}, #{caseNumber}, #{seq}, #{hash}, #{sealedAt}, #{previousSeal}, #{seal})""")
    void append(Seal seal);

    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select * from rj_record_seal where case_number = #{caseNumber} order by seal_no")
    List<Seal> of(String caseNumber);

    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select("select * from rj_record_seal where seal_no > #{sealNo} order by seal_no limit #{rows}")
    List<Seal> after(long sealNo, int rows);

    /** The ends that have moved since they were sealed; nobody's row is locked. */
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    @Select(
            """
            select h.* from rj_record_head h
            where h.case_number <> #{seals} and h.seq > 0
            and not exists (select 1 from rj_record_seal s
                            where s.case_number = h.case_number and s.seq = h.seq and s.hash = h.hash)
            order by h.case_number""")
    List<Head> unsealed(String seals);
}
