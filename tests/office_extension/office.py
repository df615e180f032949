"""A LibreOffice of our own: with a fresh profile, the extension installed, and no windows."""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time

import uno
import unohelper
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.task import XInteractionHandler
from com.sun.star.ucb import XCommandEnvironment

ROOT = pathlib.Path(__file__).resolve().parents[2]


def properties(**values):
    """Named values, as the office takes them."""
    result = []
    for name, value in values.items():
        entry = PropertyValue()
        entry.Name = name
        entry.Value = value
        result.append(entry)
    return tuple(result)


class _Approving(unohelper.Base, XCommandEnvironment, XInteractionHandler):
    """Agrees to what is asked while an extension is installed."""

    def getInteractionHandler(self):
        return self

    def handle(self, request):
        for continuation in request.getContinuations():
            if continuation.queryInterface(uno.getTypeByName(
                    "com.sun.star.task.XInteractionApprove")) is not None:
                continuation.select()

    def getProgressHandler(self):
        return None


class Office:
    """Runs until `close`.

    `program` is where $GWLINT points; `bundled` is put into the package.
    """

    def __init__(self, locale="zh-CN", program=None, bundled=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gwlint-office-"))
        self._profile = "-env:UserInstallation=" + (self.folder / "profile").as_uri()
        self._environment = dict(os.environ)
        self._environment.pop("GWLINT", None)
        if program:
            self._environment["GWLINT"] = program
        package = self.folder / "gwlint.oxt"
        options = ["--program", bundled] if bundled else []
        subprocess.run([ROOT / "editors/libreoffice/package", *options, package], check=True)
        self._start()
        self._install(package)
        self._stop()  # a menu is made for windows that are opened later
        self._start()
        self._set_locale(locale)

    def _start(self):
        pipe = "gwlint-{}".format(os.getpid())
        with open(self.folder / "log", "ab") as log:
            self._process = subprocess.Popen(
                ["soffice", self._profile, "--headless", "--norestore", "--nologo",
                 "--accept=pipe,name={};urp".format(pipe)],
                env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True)
        self.context = self._connect(pipe)
        self.desktop = self.service("com.sun.star.frame.Desktop")

    def _install(self, package):
        """As the extension manager does; `unopkg` would not run as root."""
        manager = self.context.getValueByName(
            "/singletons/com.sun.star.deployment.ExtensionManager")
        manager.addExtension(package.as_uri(), (), "user", None, _Approving())

    def _connect(self, pipe):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(240):
            try:
                return resolver.resolve(
                    "uno:pipe,name={};urp;StarOffice.ComponentContext".format(pipe))
            except NoConnectException:
                if self._process.poll() is not None:
                    break
                time.sleep(0.25)
        raise RuntimeError("soffice does not start: " + (self.folder / "log").read_text())

    def _set_locale(self, locale):
        """What the extension asks for; the office itself keeps its language."""
        settings = self.settings("/org.openoffice.Setup/L10N")
        settings.setPropertyValue("ooLocale", locale)
        settings.commitChanges()

    def service(self, name):
        """A service of the office."""
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def settings(self, node):
        """A part of the configuration, to be changed."""
        provider = self.service("com.sun.star.configuration.ConfigurationProvider")
        return provider.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", properties(nodepath=node))

    def open(self, path, **options):
        """Opens a file in a hidden window."""
        document = self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0,
                                                     properties(Hidden=True, **options))
        if document is None:
            raise RuntimeError("{} does not open".format(path))
        return document

    def command(self, document, name):
        """Runs a command of the menu: whether it was done, and the message it would show."""
        helper = self.service("com.sun.star.frame.DispatchHelper")
        frame = document.getCurrentController().getFrame()
        result = helper.executeDispatch(frame, "org.gwlint:" + name, "", 0,
                                        properties(Silent=True))
        return result.State == 1, result.Result

    def _stop(self):
        try:
            self.desktop.terminate()
        except DisposedException:
            pass  # it goes faster than it answers
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def close(self):
        """Ends it and removes all that it made."""
        self._stop()
        shutil.rmtree(self.folder, ignore_errors=True)
