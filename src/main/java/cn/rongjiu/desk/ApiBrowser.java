package cn.rongjiu.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The short address of the interactive documentation. */
@Controller
class ApiBrowser {

    @GetMapping({"/swagger-ui", "/swagger-ui/"})
    String open() {
        return "redirect:/swagger-ui/index.html";
    }
}
