package vn.lantoa.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.lantoa.fixtures.Api.Reply;
import vn.lantoa.fixtures.Member;

/** Somebody who gives tasks, does them and has them done again. */
final class TaskWork implements Load.Work {

    private static final Map<String, Object> EVIDENCE =
            Map.of(
                    "evidence",
                    List.of(Map.of("kind", "URL", "url", "https://songoaivu.example.vn/tin/1")));

    private final Insistence insistence;
    private final Acknowledged tasks;
    private final Random chance;
    private final List<String> open = new ArrayList<>();
    private final List<String> completed = new ArrayList<>();

    TaskWork(Insistence insistence, Acknowledged tasks, Random chance) {
        this.insistence = insistence;
        this.tasks = tasks;
        this.chance = chance;
    }

    @Override
    public void step() {
        int what = chance.nextInt(10);
        if (what < 3 || (open.isEmpty() && completed.isEmpty())) {
            Reply reply = command(Member.FOCAL, "/tasks", newTask());
            if (insistence.note(reply, "TaskAssigned", tasks)) {
                open.add(reply.at("id"));
            }
        } else if (what < 8 && !open.isEmpty()) {
            String task = open.remove(chance.nextInt(open.size()));
            Reply reply = command(Member.OFFICER, "/tasks/" + task + "/completion", EVIDENCE);
            insistence.note(reply, "TaskCompleted", tasks);
            completed.add(task);
        } else if (!completed.isEmpty()) {
            String task = completed.remove(chance.nextInt(completed.size()));
            Map<String, String> reason = Map.of("reason", "Thiếu đường dẫn");
            Reply reply = command(Member.UNIT_HEAD, "/tasks/" + task + "/reopening", reason);
            insistence.note(reply, "TaskReopened", tasks);
            open.add(task);
        }
    }

    private Reply command(Member by, String path, Object body) {
        return insistence.command("plan", by, path, body, chance);
    }

    private Map<String, Object> newTask() {
        String day = "2023-0%d-1%d".formatted(1 + chance.nextInt(3), chance.nextInt(10));
        return Map.of("title", "Đăng tin", "unit", "HTQT", "dueDate", day);
    }
}
