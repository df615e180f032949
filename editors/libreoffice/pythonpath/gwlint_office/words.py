"""What is said, in Chinese and English."""

_WORDS = {
    "title": ("gwlint", "gwlint"),
    "error": ("错误", "error"),
    "warning": ("警告", "warning"),
    "note": ("提示", "note"),
    "basis": ("依据：{}", "Basis: {}"),
    "advice": ("建议：{}", "What to do: {}"),
    "see": ("参见：{}", "See also: {}"),
    "about": ("所指文字：“{}”", "The text meant: '{}'"),
    "place": ("位置：{}", "Place: {}"),
    "clean": ("未发现问题。", "No problems found."),
    "counts": ("发现问题：错误 {} 处、警告 {} 处、提示 {} 处。每处见批注。",
               "Found: {} errors, {} warnings, {} notes. Each has a comment."),
    "setup": ("配置文件另有问题：\n{}", "The configuration has problems, too:\n{}"),
    "cleared": ("已清除 gwlint 的批注 {} 条。", "Removed comments of gwlint: {}."),
    "nothing to clear": ("本文档没有 gwlint 的批注。", "This document has no comments of gwlint."),
    "no text document": ("只能检查文字文档。", "Only text documents can be checked."),
    "read only": ("本文档以只读方式打开，不能写批注。请另存一份再检查。",
                  "This document is open for reading only; no comments can be written. "
                  "Save a copy and check that."),
    "protected": ("修订记录受密码保护，不能写批注。请先解除保护（编辑 › 修订 › 保护）。",
                  "The recording of changes is protected by a password; no comments can be written. "
                  "End the protection first (Edit › Track Changes › Protect)."),
    "not found": ("找不到 gwlint 程序。请用菜单 gwlint › 选择 gwlint 程序… 指定，或把它放进 PATH。",
                  "The program gwlint is not found. Choose it in the menu "
                  "gwlint › Choose the Program gwlint…, or put it into PATH."),
    "not a file": ("没有 gwlint 程序 {}。请用菜单 gwlint › 选择 gwlint 程序… 重新指定。",
                   "There is no program gwlint at {}. Choose it again in the menu "
                   "gwlint › Choose the Program gwlint…"),
    "not executable": ("扩展中的 gwlint 不能执行。请管理员运行：chmod a+x {}",
                       "The program gwlint in the extension may not be executed. "
                       "Ask the administrator to run: chmod a+x {}"),
    "fails": ("gwlint 无法运行：{}", "gwlint cannot be run: {}"),
    "too slow": ("gwlint 在 {} 秒内没有完成。", "gwlint has not finished within {} seconds."),
    "refused": ("本文档无法检查：{}", "This document cannot be checked: {}"),
    "trouble": ("检查时出错：{}", "The check went wrong: {}"),
    "choose": ("选择 gwlint 程序", "Choose the program gwlint"),
    "chosen": ("今后使用 {}。", "{} is used from now on."),
    "unchanged": ("未作更改。", "Nothing was changed."),
}


class Words:
    """The words of one language: zh or en."""

    def __init__(self, language):
        self.language = language
        self._column = 0 if language == "zh" else 1

    def __call__(self, key, *values):
        return _WORDS[key][self._column].format(*values)


def language_of(locale):
    """The language for a locale of the office, such as zh-CN."""
    return "zh" if locale.lower().startswith("zh") else "en"


class Trouble(Exception):
    """Why a document cannot be checked, in the words of the user."""
