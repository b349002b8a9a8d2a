package cn.rongjiu.calendar;

import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the calendar and the deadlines once, when the programme starts. */
@Configuration(proxyBeanMethods = false)
class CalendarFiles {

    @Bean
    WorkingCalendar workingCalendar() {
        return calendar(ConfigFiles.ofTheOffice());
    }

    @Bean
    Deadlines deadlines() {
        return deadlines(ConfigFiles.ofTheOffice());
    }

    static WorkingCalendar calendar(ConfigFiles files) {
        List<YearTable> tables =
                files.all("calendar/*.csv").stream().map(CalendarCsv::read).toList();
        if (tables.isEmpty()) {
            throw new CalendarBroken("config/calendar", 0, "", "没有任何年份的工作日历", "放入当年的表，例如 2026.csv");
        }
        return new WorkingCalendar(tables);
    }

    static Deadlines deadlines(ConfigFiles files) {
        Collection<Resource> found = files.all("deadlines.yaml");
        if (found.isEmpty()) {
            throw new CalendarBroken("config/deadlines.yaml", 0, "", "文件不存在", "从程序包内抄回这个文件");
        }
        return DeadlinesYaml.read(found.iterator().next());
    }
}
